/** Records of units' results, what is demanded of them, and the receipts given for them. */
@NullMarked
package vn.minh.sandbox.records;

import org.jspecify.annotations.NullMarked;
