package vn.minh.portal.evidence;

/** One of several things to choose from, as a form offers it. */
public record Choice(String code, String text) {}
