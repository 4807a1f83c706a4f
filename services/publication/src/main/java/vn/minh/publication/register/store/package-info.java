/** The register in PostgreSQL: a read model, rebuilt from its topics. */
@NullMarked
package vn.minh.publication.register.store;

import org.jspecify.annotations.NullMarked;
