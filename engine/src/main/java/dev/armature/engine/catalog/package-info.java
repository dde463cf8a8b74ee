/**
 * Which tables there are: their definitions, durable like data, with all that each request needs of them made ready.
 *
 * <p>The package knows schemas, not items' contents: it refuses no request and words no error. Start reading at {@link
 * dev.armature.engine.catalog.Catalog}.
 */
@NullMarked
package dev.armature.engine.catalog;

import org.jspecify.annotations.NullMarked;
