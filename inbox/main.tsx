import "./styles.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Refusal } from "./api/ask.ts";
import { startOutgoing } from "./api/outgoing.ts";
import { startBrief } from "./brief/shown.ts";
import { startDrafts } from "./compose/draft.ts";
import { startFiles } from "./compose/held.ts";
import { App } from "./frame/app.tsx";
import { startClock } from "./frame/clock.ts";
import { listenToKeys } from "./frame/keyboard.ts";
import { startRouting } from "./frame/route.ts";
import { startTheme } from "./frame/theme.ts";
import { startNotices } from "./notify/wanted.ts";
import { startApart } from "./thread/apart.ts";

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // The live stream says what is out of date; asking again on a timer would only hide a broken stream.
      staleTime: 30_000,
      gcTime: 15 * 60_000,
      retry: (failures, error) =>
        failures < 2 && !(error instanceof Refusal && error.status >= 400 && error.status < 500),
      retryDelay: (failures) => 400 * 2 ** failures,
      networkMode: "always",
    },
  },
});

startTheme();
startRouting();
startDrafts();
startFiles();
startOutgoing();
startBrief();
startApart();
startClock();
startNotices();
listenToKeys();

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
