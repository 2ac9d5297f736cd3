/** In UTF-16 units: chats and mail programs cut longer addresses. */
export const longestLink = 8000;

/** The longest link that a QR code holds, in characters: version 40 of ISO/IEC 18004 with the least correction. */
export const longestInCode = 2953;
