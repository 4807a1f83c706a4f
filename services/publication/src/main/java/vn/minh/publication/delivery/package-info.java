/** Results on their way to the sector database, until its receipt is here. */
@NullMarked
package vn.minh.publication.delivery;

import org.jspecify.annotations.NullMarked;
