/** Councils in PostgreSQL. */
@NullMarked
package vn.minh.assessment.council.store;

import org.jspecify.annotations.NullMarked;
