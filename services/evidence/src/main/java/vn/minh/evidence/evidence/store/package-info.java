/** Where evidence is kept: what is known of it in PostgreSQL, its bytes in the S3 store. */
@NullMarked
package vn.minh.evidence.evidence.store;

import org.jspecify.annotations.NullMarked;
