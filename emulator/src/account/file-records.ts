/** A file at a comment, as REST shows it. */
export interface Attachment {
  url: string;
  id: number;
  file_name: string;
  content_url: string;
  mapped_content_url: string;
  content_type: string;
  size: number;
  width: number | null;
  height: number | null;
  inline: boolean;
  deleted: boolean;
  malware_access_override: boolean;
  malware_scan_result: string;
  thumbnails: unknown[];
}

/** Files sent under one token, until a comment takes them. */
export interface Upload {
  token: string;
  createdAt: string;
  attachments: Attachment[];
}

/** A file's content, and the secret part of its address. */
export interface StoredFile {
  secret: string;
  attachment: Attachment;
  bytes: Uint8Array;
}
