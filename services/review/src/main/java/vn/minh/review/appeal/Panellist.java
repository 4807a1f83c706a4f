package vn.minh.review.appeal;

/**
 * Somebody on a panel.
 *
 * @param person opaque id
 * @param unit code of the unit she works for
 */
public record Panellist(String person, String unit) {}
