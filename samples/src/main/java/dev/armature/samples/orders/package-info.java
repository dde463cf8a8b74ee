/**
 * A small order service, to be taken as a template: records, a service over their repositories, and one class that says
 * which database they are in. Start reading at {@link OrderService}; {@link OrderDatabase} is what differs between tests and
 * production, and nothing else knows of it; {@link OrderServer} is one way to offer the service.
 */
@NullMarked
package dev.armature.samples.orders;

import org.jspecify.annotations.NullMarked;
