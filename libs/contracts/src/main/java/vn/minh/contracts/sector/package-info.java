/** The words exchanged with the sector database, an external system: see asyncapi.yaml for the receiving side. */
@NullMarked
package vn.minh.contracts.sector;

import org.jspecify.annotations.NullMarked;
