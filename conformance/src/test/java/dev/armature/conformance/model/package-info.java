/**
 * Random operations against a model that is right by being simple: plain sorted maps of decoded attributes, no index, no
 * bytes, expressions evaluated over whole items.
 *
 * <p>The model knows only what the service documents, and shares no code with the engine beyond the values themselves.
 * Start reading at {@link dev.armature.conformance.model.ModelTest}, then {@code ReferenceClient}.
 */
@NullMarked
package dev.armature.conformance.model;

import org.jspecify.annotations.NullMarked;
