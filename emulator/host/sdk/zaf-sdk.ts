import ZAFClient from "zendesk_app_framework_sdk";
import { followEmulatorClock } from "./follow-emulator-clock.ts";

declare global {
  interface Window {
    ZAFClient: typeof ZAFClient;
  }
}

// The server names the time where its clock does not show the real one.
const source = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";
const now = source === "" ? null : new URL(source).searchParams.get("now");
followEmulatorClock(now === null ? null : Number(now));

// The CDN build defines this one global.
window.ZAFClient = ZAFClient;
