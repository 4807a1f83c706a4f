/** The gate to removal in PostgreSQL, and the two buckets as they are. */
@NullMarked
package vn.minh.evidence.keeping.store;

import org.jspecify.annotations.NullMarked;
