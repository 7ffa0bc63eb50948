/** The npm package has no types; only its existence matters here. */
declare module "zendesk_app_framework_sdk" {
  const ZAFClient: { init(callback?: (data: unknown) => void): unknown };
  export default ZAFClient;
}
