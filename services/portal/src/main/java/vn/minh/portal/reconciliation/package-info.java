/** Comparing what the sector database was told with what it holds. */
@NullMarked
package vn.minh.portal.reconciliation;

import org.jspecify.annotations.NullMarked;
