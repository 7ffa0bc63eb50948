import ZAFClient from "zendesk_app_framework_sdk";

declare global {
  interface Window {
    ZAFClient: typeof ZAFClient;
  }
}

// The CDN build defines this one global.
window.ZAFClient = ZAFClient;
