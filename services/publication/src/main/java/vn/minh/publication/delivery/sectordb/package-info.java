/** The way to a sector database that listens to a topic. */
@NullMarked
package vn.minh.publication.delivery.sectordb;

import org.jspecify.annotations.NullMarked;
