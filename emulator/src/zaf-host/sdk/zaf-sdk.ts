import ZAFClient from "zendesk_app_framework_sdk";
import { followEmulatorClock } from "./follow-emulator-clock.ts";

declare global {
  interface Window {
    ZAFClient: typeof ZAFClient;
  }
}

// The script tag says the time where the emulator's clock does not show the real one.
const now = document.currentScript?.dataset["emulatorNow"];
followEmulatorClock(now === undefined ? null : Number(now));

// The CDN build defines this one global.
window.ZAFClient = ZAFClient;
