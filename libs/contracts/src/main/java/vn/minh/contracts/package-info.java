/** What the services tell each other: past facts as records, with a JSON Schema and a golden sample each. */
@NullMarked
package vn.minh.contracts;

import org.jspecify.annotations.NullMarked;
