/** Plans of work in PostgreSQL, and the templates they are drawn from. */
@NullMarked
package vn.minh.assessment.workplan.store;

import org.jspecify.annotations.NullMarked;
