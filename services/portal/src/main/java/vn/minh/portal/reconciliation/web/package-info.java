/** Pages of comparisons. */
@NullMarked
package vn.minh.portal.reconciliation.web;

import org.jspecify.annotations.NullMarked;
