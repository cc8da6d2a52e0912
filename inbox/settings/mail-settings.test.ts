import { expect, test } from "vitest";
import { serverWords, tenantAddress, tenantOf } from "./mail-settings.ts";

test("a tenant's address leads back to the tenant, and strange ones to none", () => {
  expect(tenantOf(tenantAddress("shop.onmicrosoft.com"))).toBe("shop.onmicrosoft.com");
  expect(tenantAddress("")).toBeUndefined();
  expect(tenantOf(tenantAddress("../../evil"))).toBe("..%2F..%2Fevil");
  expect(tenantOf("https://login.example.com/shop/token")).toBe("");
});

test("a server is described in words", () => {
  expect(serverWords({ host: "imap.gmail.com", port: 993, tls: "implicit" })).toBe(
    "imap.gmail.com, port 993, with TLS from the start",
  );
});
