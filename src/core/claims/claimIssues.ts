/** Facts of the issues that published figures raise, by code. */
export interface ClaimIssueFacts {
  /** A printed figure differs from the recomputed one and its Note is blank: sheets are not final. Texts as they are shown. */
  claimDiffers: { readonly figure: string; readonly printed: string; readonly recomputed: string };
}
