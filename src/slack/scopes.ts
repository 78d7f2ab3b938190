// What the bot may do in a workspace, and nothing more; manifest.json asks for the same.

export const SCOPES = [
  'app_mentions:read',
  'assistant:write',
  'channels:history',
  'chat:write',
  'commands',
  'dnd:read',
  'groups:history',
  'im:history',
  'im:write',
  'users:read',
] as const
