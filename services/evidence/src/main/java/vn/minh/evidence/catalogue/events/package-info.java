/** What the catalogue hears: signatures and approvals, and the sets they speak of. */
@NullMarked
package vn.minh.evidence.catalogue.events;

import org.jspecify.annotations.NullMarked;
