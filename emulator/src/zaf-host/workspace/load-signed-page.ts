import type { AppInstance } from "../protocol/instances/app-instance.ts";
import type { Workspace } from "./workspace.ts";

/** Loads an instance's page into its frame as Zendesk does with `signedUrls`: by POST, with the signed token as form field `token`. */
export async function loadSignedPage(workspace: Workspace, instance: AppInstance): Promise<void> {
  const signed = await workspace.api.send<{ token: string }>("POST", "/host/signed-url", {
    installationId: instance.app.installationId,
    location: instance.location,
    url: instance.src,
  });
  if (!signed.ok || instance.frame === null) return;
  const form = document.createElement("form");
  form.method = "POST";
  form.action = instance.src;
  form.target = instance.guid;
  form.hidden = true;
  const field = document.createElement("input");
  field.name = "token";
  field.value = signed.body.token;
  form.append(field);
  document.body.append(form);
  instance.isRequested = true;
  form.submit();
  form.remove();
}
