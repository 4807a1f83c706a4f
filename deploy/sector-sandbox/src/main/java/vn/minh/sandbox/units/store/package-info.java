/** Units in PostgreSQL. */
@NullMarked
package vn.minh.sandbox.units.store;

import org.jspecify.annotations.NullMarked;
