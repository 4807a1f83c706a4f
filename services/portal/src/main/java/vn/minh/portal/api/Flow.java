package vn.minh.portal.api;

import java.io.InputStream;

/**
 * Bytes of a service on their way through.
 *
 * @param disposition under what name a browser keeps them
 */
public record Flow(String contentType, String disposition, InputStream bytes) {}
