/**
 * The words of the protocol: the envelope around requests and answers, attribute values as JSON, errors as JSON.
 *
 * <p>Values go from JSON tokens into an item's bytes and back, and are never held as a tree of nodes. The package knows
 * values and errors; it knows no operation, and no socket. Start reading at {@link
 * dev.armature.server.protocol.AwsJsonEnvelope}, then {@link dev.armature.server.protocol.AttributeValueJson}.
 */
@NullMarked
package dev.armature.server.protocol;

import org.jspecify.annotations.NullMarked;
