/** Tests of the ways out. */
@NullMarked
package vn.minh.publication.delivery.sectordb;

import org.jspecify.annotations.NullMarked;
