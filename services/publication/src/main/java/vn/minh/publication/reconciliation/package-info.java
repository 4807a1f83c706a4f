/** Whether the sector database holds what it was told, record by record. */
@NullMarked
package vn.minh.publication.reconciliation;

import org.jspecify.annotations.NullMarked;
