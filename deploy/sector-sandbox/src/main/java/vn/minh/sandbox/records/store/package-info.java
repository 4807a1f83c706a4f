/** Records in PostgreSQL. */
@NullMarked
package vn.minh.sandbox.records.store;

import org.jspecify.annotations.NullMarked;
