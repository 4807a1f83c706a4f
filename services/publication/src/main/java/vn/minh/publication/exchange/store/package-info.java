/** Sector files in PostgreSQL. */
@NullMarked
package vn.minh.publication.exchange.store;

import org.jspecify.annotations.NullMarked;
