/** Reports as SQL over the fact tables. */
@NullMarked
package vn.minh.reporting.report.store;

import org.jspecify.annotations.NullMarked;
