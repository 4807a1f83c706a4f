/** Transactions for use cases that take more than one step. */
@NullMarked
package vn.minh.assessment.store;

import org.jspecify.annotations.NullMarked;
