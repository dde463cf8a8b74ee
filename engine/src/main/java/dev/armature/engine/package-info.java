/**
 * A DynamoDB-compatible engine that runs in the process of its caller.
 *
 * <p>The root joins the parts by plain constructors and holds no logic of its own: a store, the catalog and items over
 * it, indexes as observers of item changes, one handler for each operation. Start reading at {@link
 * dev.armature.engine.Engine}.
 */
@NullMarked
package dev.armature.engine;

import org.jspecify.annotations.NullMarked;
