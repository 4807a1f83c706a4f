/** Updates come in by a topic, receipts go out by another. */
@NullMarked
package vn.minh.sandbox.records.events;

import org.jspecify.annotations.NullMarked;
