/** Schools and units, whose system of record a sector database is. */
@NullMarked
package vn.minh.sandbox.units;

import org.jspecify.annotations.NullMarked;
