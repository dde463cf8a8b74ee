/**
 * Keys of the ordered store: order-preserving bytes for strings, numbers and binaries, and the keyspaces they live in.
 *
 * <p>Byte order is the service's order, so a query is one range and a scan walks hash order. The package knows values
 * and bytes; it knows no table and no store. Nothing decodes a key: whatever a key says stands in the value beside it.
 * Start reading at {@link dev.armature.engine.encoding.KeyEncoder}.
 */
@NullMarked
package dev.armature.engine.encoding;

import org.jspecify.annotations.NullMarked;
