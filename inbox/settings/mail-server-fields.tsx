import { useState } from "react";
import { said, TextField } from "../frame/text-field.tsx";
import { Choice } from "./choice.tsx";
import type { LineMistakes } from "./line-problem.ts";
import { type Server, type Tls, usualPort } from "./mail-settings.ts";

type Props = {
  way: "imap" | "smtp";
  now?: Server | undefined;
  /** A name that such a server often has. */
  example: string;
  mistakes: LineMistakes["fields"];
};

/** Where one mail server is. */
export function ServerFields({ way, now, example, mistakes }: Props) {
  const [tls, setTls] = useState<Tls>(now?.tls ?? "implicit");
  const [port, setPort] = useState(String(now?.port ?? usualPort[way].implicit));
  const choose = (next: Tls) => {
    // A port of the operator's own stays.
    if (Number(port) === usualPort[way][tls]) setPort(String(usualPort[way][next]));
    setTls(next);
  };
  return (
    <>
      <TextField
        name={`${way}.host`}
        label="Server"
        placeholder={example}
        defaultValue={now?.host}
        required
        error={mistakes[`${way}.host`]}
      />
      <div className="grid grid-cols-[minmax(0,1fr)_96px] gap-4">
        <Choice
          label="TLS"
          name={`${way}.tls`}
          value={tls}
          onChange={(event) => choose(event.currentTarget.value as Tls)}
        >
          <option value="implicit">From the start</option>
          <option value="starttls">By STARTTLS, always</option>
          <option value="none">None: a server on this machine</option>
        </Choice>
        <TextField
          name={`${way}.port`}
          label="Port"
          inputMode="numeric"
          value={port}
          onChange={(event) => setPort(event.currentTarget.value)}
          required
          error={mistakes[`${way}.port`]}
        />
      </div>
    </>
  );
}

/** What stands in them, as the API takes it. */
export function serverSaid(form: HTMLFormElement, way: "imap" | "smtp") {
  const tls = kinds.find((kind) => kind === said(form, `${way}.tls`)) ?? "implicit";
  return { host: said(form, `${way}.host`), port: Number(said(form, `${way}.port`)), tls };
}

const kinds: readonly Tls[] = ["implicit", "starttls", "none"];
