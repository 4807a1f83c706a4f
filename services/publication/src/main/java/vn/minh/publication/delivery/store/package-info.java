/** Deliveries in PostgreSQL. */
@NullMarked
package vn.minh.publication.delivery.store;

import org.jspecify.annotations.NullMarked;
