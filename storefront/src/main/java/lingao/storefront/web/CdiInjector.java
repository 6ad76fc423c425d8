package lingao.storefront.web;

import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionTarget;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.wicket.Component;

/**
 * Injects by CDI. The bean manager is looked up once and the injection target of each class is
 * kept: looking both up for every component, as {@code wicket-cdi} does, makes pages ten times
 * slower on Payara. Classes without an injected field cost one look into a map.
 */
public final class CdiInjector implements ComponentInjector {

  private final BeanManager beans;
  private final ConcurrentMap<Class<?>, Optional<InjectionTarget<Component>>> targets =
      new ConcurrentHashMap<>();

  /**
   * Injects beans that {@code beans} manages. The application asks {@code CDI.current()} for it
   * itself: Weld goes by the calling class, and this one lies in two archives, shop and kiosk
   * (WELD-001327).
   */
  public CdiInjector(BeanManager beans) {
    this.beans = beans;
  }

  @Override
  public void inject(Component component) {
    targets
        .computeIfAbsent(component.getClass(), this::target)
        .ifPresent(target -> inject(target, component));
  }

  private void inject(InjectionTarget<Component> target, Component component) {
    CreationalContext<Component> context = beans.createCreationalContext(null);
    target.inject(component, context);
  }

  /** The target of a class that has injected fields, its own or inherited ones. */
  private Optional<InjectionTarget<Component>> target(Class<?> type) {
    if (!hasInjectedField(type)) {
      return Optional.empty();
    }
    @SuppressWarnings("unchecked")
    Class<Component> componentType = (Class<Component>) type;
    return Optional.of(
        beans
            .getInjectionTargetFactory(beans.createAnnotatedType(componentType))
            .createInjectionTarget(null));
  }

  private static boolean hasInjectedField(Class<?> type) {
    for (Class<?> c = type; c != null && c != Component.class; c = c.getSuperclass()) {
      if (Arrays.stream(c.getDeclaredFields())
          .anyMatch(field -> field.isAnnotationPresent(jakarta.inject.Inject.class))) {
        return true;
      }
    }
    return false;
  }
}
