import { useDo } from '../../client/index.ts';
import { useEditor } from '../../parts/actor-field.tsx';

export function useDirectoryChange() {
  const by = useEditor();
  const setOwn = useDo('organs.setOwn');
  const remove = useDo('organs.remove');
  return {
    setOwn: (organId: string) => setOwn.mutate({ organId, by }),
    remove: (organId: string) => remove.mutate({ organId, by }),
  };
}
