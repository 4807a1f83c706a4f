/** The catalogue's read models in PostgreSQL. */
@NullMarked
package vn.minh.evidence.catalogue.store;

import org.jspecify.annotations.NullMarked;
