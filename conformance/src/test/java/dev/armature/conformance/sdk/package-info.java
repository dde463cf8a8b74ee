/**
 * The AWS SDK over the engine, and our client over the SDK over the engine. What comes out must be what the engine
 * answers. Start reading at {@code RoundTripTest}.
 */
@NullMarked
package dev.armature.conformance.sdk;

import org.jspecify.annotations.NullMarked;
