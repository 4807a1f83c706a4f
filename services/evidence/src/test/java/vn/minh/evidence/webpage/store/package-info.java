/** Fetching pages from a real server on this machine. */
@NullMarked
package vn.minh.evidence.webpage.store;

import org.jspecify.annotations.NullMarked;
