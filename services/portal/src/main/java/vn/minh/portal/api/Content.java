package vn.minh.portal.api;

import java.nio.file.Path;

/** A body that is no JSON: a file as somebody brought it, handed on as it is. */
public record Content(String type, Path file) {}
