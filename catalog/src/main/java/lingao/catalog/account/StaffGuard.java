package lingao.catalog.account;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lets in whom {@link StaffOnly} names, and nobody else. */
@Interceptor
@StaffOnly({})
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class StaffGuard {

  @Inject private CurrentStaff staff;

  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    if (staff
        .member()
        .map(StaffMember::role)
        .filter(rolesOf(call.getMethod())::contains)
        .isEmpty()) {
      throw new NotPermitted(call.getMethod().getName());
    }
    return call.proceed();
  }

  /** Those of the method; where it names none, those of its class. */
  private static List<Role> rolesOf(Method method) {
    @Nullable StaffOnly own = method.getAnnotation(StaffOnly.class);
    StaffOnly named =
        own != null
            ? own
            : Objects.requireNonNull(method.getDeclaringClass().getAnnotation(StaffOnly.class));
    return Arrays.asList(named.value());
  }
}
