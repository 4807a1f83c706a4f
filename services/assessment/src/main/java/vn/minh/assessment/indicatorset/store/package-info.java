/** Indicator sets in PostgreSQL, their canonical text in JSON. */
@NullMarked
package vn.minh.assessment.indicatorset.store;

import org.jspecify.annotations.NullMarked;
