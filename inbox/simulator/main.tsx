import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startDemo } from "./demo.ts";
import { Simulator } from "./simulator.tsx";
import "./simulator.css";

startDemo();
const root = document.getElementById("root");
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <Simulator />
    </StrictMode>,
  );
