/**
 * Whose request it is: the signature of a request (AWS Signature Version 4) is computed again from the secret key that a
 * file gives, and compared. Knows HTTP questions and the protocol's refusals, and nothing of operations. Start reading at
 * {@link dev.armature.server.signature.SignatureCheck}.
 */
@NullMarked
package dev.armature.server.signature;

import org.jspecify.annotations.NullMarked;
