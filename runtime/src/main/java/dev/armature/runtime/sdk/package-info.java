/**
 * The AWS SDK for Java v2, in both directions: our clients over the SDK's, and the SDK's clients over ours.
 *
 * <p>{@link dev.armature.runtime.sdk.SdkBackedClient} sends operations through the SDK to the service; {@link
 * dev.armature.runtime.sdk.SdkFacade} lets code that is written for the SDK talk to any of our clients. One class for
 * each operation says how its request and response are put in the other's words; {@code Translations} lists them. This
 * is the only package that names the SDK, which is an optional dependency, and nothing of ours depends on it. Start
 * reading at {@code Translation}.
 */
@NullMarked
package dev.armature.runtime.sdk;

import org.jspecify.annotations.NullMarked;
