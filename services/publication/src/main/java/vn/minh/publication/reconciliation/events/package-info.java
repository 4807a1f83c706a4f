/** What comes in: inventories in parts; and the clock. */
@NullMarked
package vn.minh.publication.reconciliation.events;

import org.jspecify.annotations.NullMarked;
