/** Sector files over HTTP, and the one place of this service that knows Apache POI. */
@NullMarked
package vn.minh.publication.exchange.web;

import org.jspecify.annotations.NullMarked;
